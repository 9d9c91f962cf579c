using System.Globalization;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Makes links to the portal's own pages, in the page's language unless another is asked for.</summary>
public static class Links
{
    public static string To(string address) => To(address, Languages.Current);

    /// <summary>An address of <see cref="Addresses"/> in a language, with the part that names the record filled in. A page of the past leads to pages of the same past.</summary>
    public static string To(string address, Language language, string part = "") => Path(address, language, part) + AsOf.Query;

    /// <summary>A list in another state than the one it opens in.</summary>
    public static string To(string address, string key, string value) => Path(address, Languages.Current, "") + QueryString.Create(key, value).Add(AsOf.Query);

    public static string To(string address, string slug) => To(address, Languages.Current, slug);

    public static string Partner(string slug) => To(Addresses.Partner, slug);

    public static string Delegation(string slug) => To(Addresses.Delegation, slug);

    public static string Milestone(string slug) => To(Addresses.Milestone, slug);

    public static string Organisation(string slug) => To(Addresses.Organisation, slug);

    public static string TradeYear(int year) => To(Addresses.TradeYear, year.ToString(CultureInfo.InvariantCulture));

    public static string Source(string slug, string? sentence = null) =>
        To(Addresses.Source, slug) + (sentence is null ? "" : $"#{sentence}");

    /// <summary>The page of a record; trade figures and statements have none of their own, see <see cref="TradeYear"/> and <see cref="Statement"/>.</summary>
    public static string? Record(RecordKind kind, string slug) => Record(kind, slug, Languages.Current);

    public static string? Record(RecordKind kind, string slug, Language language) => kind switch
    {
        RecordKind.Partner => To(Addresses.Partner, language, slug),
        RecordKind.Delegation => To(Addresses.Delegation, language, slug),
        RecordKind.Milestone => To(Addresses.Milestone, language, slug),
        RecordKind.Organisation => To(Addresses.Organisation, language, slug),
        RecordKind.Source => To(Addresses.Source, language, slug),
        _ => null,
    };

    /// <summary>What became of a record; of figures see <see cref="HistoryOfYear"/>.</summary>
    public static string History(RecordKind kind, string slug) => To(HistoryOf(kind), slug);

    public static string HistoryOfYear(int year) => To(Addresses.TradeYearHistory, year.ToString(CultureInfo.InvariantCulture));

    /// <summary>A version of a record as its page was; null for statements, which have no page. It is of its own time, whatever time the page being made shows.</summary>
    /// <param name="slug">Of figures the year.</param>
    /// <param name="number">From 1, as the history counts.</param>
    public static string? Version(RecordKind kind, string slug, int number) =>
        kind == RecordKind.Statement ? null : string.Create(CultureInfo.InvariantCulture, $"{Path(HistoryOf(kind), Languages.Current, slug)}/{number}");

    private static string HistoryOf(RecordKind kind) => kind switch
    {
        RecordKind.Partner => Addresses.PartnerHistory,
        RecordKind.Delegation => Addresses.DelegationHistory,
        RecordKind.Milestone => Addresses.MilestoneHistory,
        RecordKind.Organisation => Addresses.OrganisationHistory,
        RecordKind.Source => Addresses.SourceHistory,
        RecordKind.Statement => Addresses.StatementHistory,
        _ => Addresses.TradeYearHistory,
    };

    /// <summary>The page of the record that a statement is about, else the page that shows statements of its kind; null where none does.</summary>
    public static string? Statement(StatementKind kind, RecordPage? subject) =>
        subject is not null ? Record(subject.Kind, subject.Slug) : StatementPlaces.Of(kind, isAboutRecords: false) is { } place ? Place(place) : null;

    /// <summary>A page that shows statements for their kind's sake.</summary>
    public static string Place(StatementPlace place) => To(place switch
    {
        StatementPlace.Home => Addresses.Home,
        StatementPlace.Partners => Addresses.Partners,
        StatementPlace.Delegations => Addresses.Delegations,
        _ => Addresses.Trade,
    });

    /// <summary>The page of a request in a language, with those of its query keys that pages read.</summary>
    /// <param name="keys">The query keys that this page reads, where it does not read all.</param>
    public static string Same(HttpRequest request, PathString path, Language language, IReadOnlyCollection<string>? keys = null)
    {
        var rest = path.Value is { } value && Languages.FromCode(value.Split('/', 3) is [_, var first, ..] ? first : null) is not null ? value[3..] : path.Value;
        return $"/{language.Code()}{rest}{QueryString.Create(QueryAddress.Known(request).Where(pair => pair.Key == AsOf.Key || (keys?.Contains(pair.Key) ?? true)))}";
    }

    /// <summary>The page of a request as it is now, where it asks for a former state.</summary>
    public static string Present(HttpRequest request, PathString path) =>
        path.Value!.Split("/history/")[0] + QueryString.Create(QueryAddress.Known(request).Where(pair => pair.Key != AsOf.Key));

    private static string Path(string address, Language language, string part)
    {
        var path = address.Replace("{lang:lang}", language.Code(), StringComparison.Ordinal);
        var open = path.IndexOf('{', StringComparison.Ordinal);
        return open < 0 ? path : path[..open] + Uri.EscapeDataString(part) + path[(path.IndexOf('}', open) + 1)..];
    }
}
