using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Partners;

/// <summary>The names of a partner's fields that citations use for its rows.</summary>
public static class PartnerFields
{
    public static string List(PartnerList list) => $"list:{DocumentField.Code(list)}";

    public static string Cooperation(CooperationField field) => $"cooperation:{DocumentField.Code(field)}";
}
