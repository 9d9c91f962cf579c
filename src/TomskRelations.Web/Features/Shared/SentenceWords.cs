using TomskRelations.Core.Sources;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>How a sentence of a source is called.</summary>
public static class SentenceWords
{
    /// <summary>What stands after the § of a proof mark: "52", "table".</summary>
    public static string Short(ProofSentence sentence, Texts<SharedTexts> texts) =>
        sentence.Number is { } number ? Numbers.Say(number) : texts[$"Unit_{sentence.Key}"];

    /// <summary>"Sentence 52 of 56 · The Legislative Duma of Tomsk Oblast".</summary>
    public static string Heading(ProofSentence sentence, Texts<SharedTexts> texts)
    {
        var publisher = sentence.Publisher.In(Languages.Current);
        return sentence.Number is { } number
            ? $"{texts["SentenceOf", Numbers.Say(number), Numbers.Say(sentence.Of)]} · {publisher}"
            : $"{texts[$"UnitLong_{sentence.Key}"]} · {publisher}";
    }
}
