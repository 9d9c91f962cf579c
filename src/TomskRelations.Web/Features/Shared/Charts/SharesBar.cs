using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>Stated shares of a turnover, one behind the other on a bar of 100 per cent: model of the partial _SharesBar.</summary>
public sealed record SharesBar(IReadOnlyList<SharePart> Parts)
{
    private const decimal Whole = 100;

    /// <summary>All parts in words.</summary>
    public string Words => string.Join("; ", Parts.Select(part => part.Tip));

    /// <returns>Null unless both shares are stated.</returns>
    public static SharesBar? Of(TradeYear year, Texts<TermTexts> terms)
    {
        if (year is not { CisShare: { Stated: { } cis } cisFigure, OtherShare: { Stated: { } other } otherFigure }) return null;

        var whole = Math.Max(Whole, cis.Value + other.Value);
        return new([Part(cisFigure, cis, 0), Part(otherFigure, other, cis.Value)]);

        SharePart Part(TradeFigure figure, StatedValue share, decimal from)
        {
            var words = Amounts.Say(share, figure.Unit, figure.Qualifier, terms);
            var name = Capitalised(terms.Of(figure.Scope));
            return new(name, words, $"{name}: {words}", (double)(from / whole), (double)(share.Value / whole));
        }
    }

    private static string Capitalised(string name) => char.ToUpper(name[0], Languages.Current.Culture()) + name[1..];
}

/// <param name="Start">Where the part begins, from 0 to 1.</param>
public sealed record SharePart(string Name, string Words, string Tip, double Start, double Width)
{
    private const double RoomForWords = .16;

    public bool HasWords => Width >= RoomForWords;
}
