using TomskRelations.Core.Publishing.Past;

namespace TomskRelations.Web.Features.Shared;

/// <summary>As of which publication the page being made shows the portal. Like the page's language, it goes with every link.</summary>
/// <param name="At">When that publication was, in UTC.</param>
public sealed record AsOf(DateTime At)
{
    /// <summary>The query key.</summary>
    public const string Key = "asOf";

    private static readonly AsyncLocal<AsOf?> Page = new();

    /// <summary>Null while no public page is being made.</summary>
    public static AsOf? Current
    {
        get => Page.Value;
        set => Page.Value = value;
    }

    /// <summary>What a reader asked for; null on a page that shows the portal as it is.</summary>
    public AsOfDate? Asked { get; init; }

    /// <summary>As addresses write it; null on a page that shows the portal as it is.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the day that was asked for is not over.</summary>
    public bool IsSoFar { get; init; }

    /// <summary>The version of the record whose address was asked for; null on every other page.</summary>
    public int? Version { get; init; }

    public bool IsPast => Text is not null;

    /// <summary>The state of the page being made as part of an address; nothing on a page that shows the portal as it is.</summary>
    public static QueryString Query => Current?.Text is { } text ? QueryString.Create(Key, text) : QueryString.Empty;

    /// <summary>An address of which this very state of the page can be read for ever: what is cited does not change, not even where a day was asked for that is not over.</summary>
    /// <param name="address">One of <see cref="Links"/>.</param>
    public static string Pinned(string address) => Current is { } page ? $"{address.Split('?')[0]}?{Key}={AsOfDate.Write(page.At)}" : address;
}
