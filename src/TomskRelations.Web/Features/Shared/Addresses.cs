namespace TomskRelations.Web.Features.Shared;

/// <summary>The public addresses, each written once: routes are declared with them and links are made from them.</summary>
public static class Addresses
{
    public const string Home = "/{lang:lang}";
    public const string Partners = "/{lang:lang}/partners";
    public const string Partner = "/{lang:lang}/partners/{slug}";
    public const string Delegations = "/{lang:lang}/delegations";
    public const string Delegation = "/{lang:lang}/delegations/{slug}";
    public const string Milestones = "/{lang:lang}/milestones";
    public const string Milestone = "/{lang:lang}/milestones/{slug}";
    public const string Organisations = "/{lang:lang}/organisations";
    public const string Organisation = "/{lang:lang}/organisations/{slug}";
    public const string Trade = "/{lang:lang}/trade";
    public const string TradeYear = "/{lang:lang}/trade/{year:int}";
    public const string Sources = "/{lang:lang}/sources";
    public const string Source = "/{lang:lang}/sources/{slug}";
    public const string PartnerHistory = Partner + "/history";
    public const string DelegationHistory = Delegation + "/history";
    public const string MilestoneHistory = Milestone + "/history";
    public const string OrganisationHistory = Organisation + "/history";
    public const string SourceHistory = Source + "/history";
    public const string StatementHistory = "/{lang:lang}/statements/{slug}/history";
    public const string TradeYearHistory = TradeYear + "/history";
    public const string Corrections = "/{lang:lang}/corrections";
    public const string Search = "/{lang:lang}/search";
    public const string Verify = "/{lang:lang}/verify";
    public const string About = "/{lang:lang}/about";
    public const string AboutData = "/{lang:lang}/about/data";
    public const string AboutAccessibility = "/{lang:lang}/about/accessibility";
    public const string AboutPrivacy = "/{lang:lang}/about/privacy";

    public const string PartnerVersion = Partner + Version;
    public const string DelegationVersion = Delegation + Version;
    public const string MilestoneVersion = Milestone + Version;
    public const string OrganisationVersion = Organisation + Version;
    public const string TradeYearVersion = TradeYear + Version;
    public const string SourceVersion = Source + Version;

    /// <summary>Every component on one page; there in development only.</summary>
    public const string Design = "/design";

    /// <summary>The query keys that public pages read; every other key is as if it were not there.</summary>
    public static readonly string[] QueryKeys =
        ["q", "list", "cis", "trend", "sort", "page", "direction", "partner", "kind", "from", "to", "type", "map", "show", AsOf.Key];

    private const string Version = "/history/{number:int:min(1)}";
}
