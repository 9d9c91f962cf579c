using System.Globalization;

namespace TomskRelations.Web.Features.Shared;

/// <summary>One page of a long list: model of the partial _Pager.</summary>
/// <param name="Page">From 1.</param>
public sealed record PagerView(int Page, int PageSize, int Total)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int First => Total == 0 ? 0 : (Page - 1) * PageSize + 1;

    public int Last => Math.Min(Page * PageSize, Total);

    /// <summary>The first and the last page, the current one and its neighbours.</summary>
    public IEnumerable<int> Numbers => new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(number => number >= 1 && number <= Pages).Distinct().Order();

    /// <summary>The query keys that this list reads.</summary>
    public IReadOnlyCollection<string> QueryKeys { get; init; } = Addresses.QueryKeys;

    /// <summary>The address of another page of the same list.</summary>
    public string Address(HttpRequest request, int page)
    {
        var others = QueryAddress.Known(request, QueryKeys).Where(pair => pair.Key != "page");
        var number = page == 1 ? [] : new[] { KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture)) };
        return request.Path + QueryString.Create(others.Concat(number)).ToString();
    }
}
