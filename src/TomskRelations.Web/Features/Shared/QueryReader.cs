using System.Globalization;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Search;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Reads the filters of a list from its address, and remembers what could not be read, to be shown back beside its field.</summary>
public sealed class QueryReader(IQueryCollection query)
{
    private const int LastPage = 1_000_000;

    private readonly Dictionary<string, string> faults = [];

    /// <summary>As the reader typed it; empty where the field was left out.</summary>
    public string Raw(string key) => query[key].LastOrDefault() ?? "";

    /// <summary>The resource key of what is wrong with a field, or null.</summary>
    public string? FaultOf(string key) => faults.GetValueOrDefault(key);

    public void Refuse(string key, string fault) => faults[key] = fault;

    public string? Words(string key)
    {
        var words = Raw(key).Trim();
        if (words.Length > SearchText.QueryLength) Refuse(key, "Fault_Long");
        return words.Length == 0 || FaultOf(key) is not null ? null : words;
    }

    /// <summary>A slug; one that no record has finds nothing.</summary>
    public string? Slug(string key) => Raw(key) is { Length: > 0 } slug ? slug : null;

    /// <summary>A term by its code, as <see cref="DocumentField.Code"/> writes it.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Raw(key).Length == 0) return null;
        foreach (var term in Enum.GetValues<T>())
            if (DocumentField.Code(term) == Raw(key)) return term;
        Refuse(key, "Fault_Choice");
        return null;
    }

    public int? Year(string key)
    {
        var typed = Raw(key).Trim();
        if (typed.Length == 0) return null;
        if (typed.Length == 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0) return year;
        Refuse(key, "Fault_Year");
        return null;
    }

    /// <summary>From 1; what is no number is the first page, what is too large a number a page beyond the last.</summary>
    public int Page() => !Raw("page").All(char.IsAsciiDigit) || Raw("page").Trim('0').Length == 0 ? 1
        : int.TryParse(Raw("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Min(page, LastPage)
        : LastPage;
}
