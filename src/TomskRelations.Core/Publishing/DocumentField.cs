using System.Text.Json;

namespace TomskRelations.Core.Publishing;

/// <summary>How a term is written in the name of a field: "list:major", "cooperation:healthCare".</summary>
public static class DocumentField
{
    public static string Code(Enum term) => JsonNamingPolicy.CamelCase.ConvertName(term.ToString());
}
