using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>The proof of a figure as the words of a column name it: " (§52)"; empty where no sentence states it.</summary>
public static class ChartProof
{
    public static string Of(TradeFigure figure, Proofs proofs, Texts<SharedTexts> texts) =>
        proofs.Of(figure.Id, figure.Field).FirstOrDefault(proof => proof.Sentence is not null)?.Sentence is { } sentence
            ? $" (§{SentenceWords.Short(sentence, texts)})"
            : "";
}
