using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace TomskRelations.Testing;

/// <summary>Two versions of a form side by side, as a browser shows them and sends what was chosen.</summary>
public sealed class ConflictPage
{
    private readonly Dictionary<string, string> chosen = [];
    private readonly StaffClient client;
    private readonly IHtmlFormElement form;

    private ConflictPage(StaffClient client, IHtmlDocument page, IHtmlFormElement form) => (this.client, Page, this.form) = (client, page, form);

    public IHtmlDocument Page { get; }

    /// <summary>Keys of the sections that differ.</summary>
    public IReadOnlyList<string> Sections => [.. form.QuerySelectorAll("fieldset").Select(section => section.Id!["Choices-".Length..])];

    public static ConflictPage On(StaffClient client, IHtmlDocument page)
    {
        var form = page.QuerySelector<IHtmlFormElement>("form.conflict");
        Assert.True(form is not null, $"No conflict on the page “{page.Title}”");
        return new(client, page, form);
    }

    /// <summary>Labels of the fields that differ in a section.</summary>
    public IReadOnlyList<string> Fields(string section) => [.. form.QuerySelectorAll($"#Choices-{section} dt").Select(label => label.TextContent.Trim())];

    public (string? Mine, string? Theirs) Both(string section, string label)
    {
        var line = form.QuerySelectorAll($"#Choices-{section} dt").Single(dt => dt.TextContent.Trim() == label).ParentElement!;
        var values = line.QuerySelectorAll("dd").Select(value => value.QuerySelector(".words")?.TextContent).ToList();
        return (values[0], values[1]);
    }

    /// <summary>What is chosen in a section before anybody chooses; null where nothing is.</summary>
    public string? Preselected(string section) => form.QuerySelectorAll<IHtmlInputElement>($"#Choices-{section} input").SingleOrDefault(choice => choice.IsChecked)?.Value;

    public ConflictPage Choose(string section, string side)
    {
        Assert.NotNull(form.QuerySelector($"#Choices-{section} input[value={side}]"));
        chosen[$"Choices[{section}]"] = side;
        return this;
    }

    public ConflictPage ChooseAll(string side)
    {
        foreach (var section in Sections) Choose(section, side);
        return this;
    }

    public async Task<HttpResponseMessage> SendAsync()
    {
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(field => field.Type != "radio" || field.IsChecked).ToDictionary(field => field.Name!, field => field.Value);
        foreach (var (name, side) in chosen) fields[name] = side;
        using var content = new FormUrlEncodedContent(fields);
        return await client.Http.PostAsync(form.GetAttribute("action"), content);
    }

    /// <returns>The form with what was chosen.</returns>
    public async Task<EntryForm> SavedAsync()
    {
        using var answer = await SendAsync();
        if (answer.StatusCode != HttpStatusCode.Redirect) Assert.Fail((await PortalFactory.ReadAsync(answer)).QuerySelector("main")?.TextContent);
        return await client.FormAsync(answer.Headers.Location!.ToString());
    }
}
