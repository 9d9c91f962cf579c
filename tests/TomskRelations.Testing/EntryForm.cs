using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace TomskRelations.Testing;

/// <summary>A form of staff as it stands on a page: filled in and sent as a browser does, with every field and the button that was pressed.</summary>
public sealed class EntryForm
{
    private readonly List<(string Name, string Value)> fields;

    private EntryForm(IHtmlDocument page, string action, List<(string Name, string Value)> fields) => (Page, Action, this.fields) = (page, action, fields);

    public IHtmlDocument Page { get; }

    public string Action { get; }

    /// <summary>Names of the fields that are sent, in the order of the page.</summary>
    public IReadOnlyList<string> Names => [.. fields.Select(sent => sent.Name)];

    public static EntryForm On(IHtmlDocument page)
    {
        var form = page.QuerySelector<IHtmlFormElement>("form.entry");
        Assert.True(form is not null, $"No form on the page “{page.Title}”");
        return new(page, form.GetAttribute("action")!, [.. form.Elements.SelectMany(Sent)]);
    }

    /// <summary>What a field holds; only fields of the page can be filled in.</summary>
    public string this[string name]
    {
        get => fields[IndexOf(name)].Value;
        set => fields[IndexOf(name)] = (name, value);
    }

    public EntryForm Fill(params IEnumerable<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values) this[name] = value;
        return this;
    }

    /// <summary>Ticks a box.</summary>
    public EntryForm Tick(string name, string value)
    {
        var box = Page.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Any(each => each.Name == name && each.Value == value);
        Assert.True(box, $"The form has no box {name} = {value}");
        fields.Add((name, value));
        return this;
    }

    /// <summary>Takes all ticks of a name away.</summary>
    public EntryForm Untick(string name)
    {
        Assert.NotEqual(0, fields.RemoveAll(field => field.Name == name));
        return this;
    }

    /// <summary>Sends a field that the page does not have.</summary>
    public void Smuggle(string name, string value) => fields.Add((name, value));

    /// <summary>The element of a field.</summary>
    public IElement Field(string name) => Page.QuerySelector($"form.entry [name='{name}']") ?? throw new InvalidOperationException($"The form has no field {name}");

    public FormUrlEncodedContent Press(string button, string value)
    {
        Assert.NotNull(Page.QuerySelector($"form.entry button[name='{button}'][value='{value}']"));
        return new([.. fields.Append((button, value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
    }

    /// <summary>Presses a button beside the form that sends the whole of it to another address.</summary>
    public (string Action, FormUrlEncodedContent Content) PressBeside(string button, string value)
    {
        var beside = Page.QuerySelector($"button[form=entry][name='{button}'][value='{value}']");
        Assert.NotNull(beside);
        return (beside.GetAttribute("formaction")!, new([.. fields.Append((button, value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]));
    }

    private int IndexOf(string name)
    {
        var index = fields.FindIndex(field => field.Name == name);
        Assert.True(index >= 0, $"The form has no field {name}");
        return index;
    }

    private static IEnumerable<(string Name, string Value)> Sent(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox", IsChecked: false } => [],
        IHtmlInputElement { Name: { Length: > 0 } name } input => [(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [(name, select.Value ?? "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [(name, area.Value)],
        _ => [],
    };
}
