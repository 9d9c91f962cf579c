using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>The fields of a delegation that are empty, with the reason of each.</summary>
public static class DelegationGaps
{
    public static IEnumerable<(string Label, Missing Why)> Of(DelegationPage page, Texts<DelegationsTexts> texts)
    {
        var (facts, details) = (page.Facts, page.Details);
        (string Field, bool IsEmpty)[] asked =
        [
            ("date", facts.Date.IsUndated),
            ("direction", facts.Direction == Direction.NotStated),
            ("partners", details.Partners.Count == 0),
            ("places", details.Places.Count == 0),
            ("hosts", details.Hosts.Count == 0),
            ("heads", details.Heads.Count == 0),
            ("headCount", facts.HeadCount is null),
            ("participants", details.Participants.Count == 0),
            ("purpose", facts.Purpose.IsEmpty),
            ("outcomes", details.Outcomes.Count == 0),
        ];
        return asked.Where(field => field.IsEmpty).Select(field => (texts[$"Empty_{field.Field}"], page.WhyEmpty(field.Field)));
    }
}
