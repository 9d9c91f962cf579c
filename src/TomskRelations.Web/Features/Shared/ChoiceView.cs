namespace TomskRelations.Web.Features.Shared;

/// <summary>A filter with a few choices: model of the partial _Choice.</summary>
/// <param name="Key">Of the query, and the field's id.</param>
/// <param name="Options">Values of the query and their words.</param>
public sealed record ChoiceView(string Key, string Label, IEnumerable<Option> Options, QueryReader Query)
{
    /// <summary>A value that is no choice stays in the field as it was asked for.</summary>
    public IEnumerable<Option> Shown => Query.Raw(Key) is { Length: > 0 } asked && Options.All(option => option.Value != asked)
        ? Options.Append(new Option(asked, asked))
        : Options;
}

public sealed record Option(string Value, string Words);
