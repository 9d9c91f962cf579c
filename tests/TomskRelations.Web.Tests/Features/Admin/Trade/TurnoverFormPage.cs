using AngleSharp.Html.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Trade;

/// <summary>The form as a browser has it: everything that stands in it is sent with it.</summary>
internal sealed class TurnoverFormPage(StaffClient client, IHtmlDocument page)
{
    private readonly Dictionary<string, string> typed = [];

    public IHtmlDocument Page => page;

    private IHtmlFormElement Form => (IHtmlFormElement)page.QuerySelector("form.entry")!;

    public static async Task<TurnoverFormPage> OpenAsync(StaffClient client, string address = "/admin/trade/new") => new(client, await client.PageAsync(address));

    /// <summary>The year 2015, with a turnover and a growth and nothing else.</summary>
    public static async Task<TurnoverFormPage> Of2015Async(StaffClient client) => (await OpenAsync(client))
        .Type("Year", "2015").Type("Body", "customs").Type("Turnover.Figure", "289,64").Type("Growth.Figure", "−26,8 %");

    public TurnoverFormPage Type(string name, string value)
    {
        Assert.True(Form.Elements.Any(field => field.GetAttribute("name") == name), $"The form has no field {name}");
        typed[name] = value;
        return this;
    }

    /// <summary>What a field holds.</summary>
    public string? this[string name] => Values().FirstOrDefault(field => field.Key == name).Value;

    public string? ErrorAt(string name) => page.QuerySelector($"#{name.Replace(".", "-", StringComparison.Ordinal).Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}-error")?.TextContent.Trim();

    public async Task<HttpResponseMessage> PressAsync(string act, string name = "act")
    {
        using var content = new FormUrlEncodedContent([.. Values().Where(field => !typed.ContainsKey(field.Key)), .. typed, new(name, act)]);
        return await client.Http.PostAsync(Form.GetAttribute("action"), content);
    }

    /// <summary>Presses a button and opens where it leads, or the page that is answered.</summary>
    public async Task<TurnoverFormPage> GoAsync(string act, string name = "act")
    {
        using var answer = await PressAsync(act, name);
        return answer.Headers.Location is { } location ? await OpenAsync(client, location.ToString()) : new(client, await PortalFactory.ReadAsync(answer));
    }

    private IEnumerable<KeyValuePair<string, string>> Values() => Form.Elements.SelectMany(element => element switch
    {
        IHtmlInputElement { Type: "checkbox", IsChecked: false } or IHtmlButtonElement => [],
        IHtmlInputElement { Name: { } name } input => [new(name, input.Value)],
        IHtmlSelectElement { Name: { } name } select => [new(name, select.Value ?? "")],
        IHtmlTextAreaElement { Name: { } name } area => [new(name, area.Value)],
        _ => (IEnumerable<KeyValuePair<string, string>>)[],
    });
}
