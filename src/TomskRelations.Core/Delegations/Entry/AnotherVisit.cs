using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>
/// Begins the form of a new visit from a published one. Only what is named here goes over, so that what was true of one visit alone
/// (its dates, outcomes, counts, summary, proofs) is never said of another.
/// </summary>
public static class AnotherVisit
{
    /// <param name="former">With the published record; it is not changed.</param>
    /// <param name="language">The language partners are named in.</param>
    public static DelegationForm Of(DelegationContext former, AnotherVisitKind kind, Language language)
    {
        var (document, written, form) = (former.Published!.Document, DelegationFormWriter.Write(former, language), DelegationFormWriter.New());
        form.Kind = written.Kind;
        form.Direction = kind == AnotherVisitKind.ReturnVisit ? DelegationFormWriter.Code(Turned(document.Direction)) : written.Direction;
        form.Partners = written.Partners;
        form.Topics = written.Topics;
        form.Organisations = written.Organisations;
        if (kind != AnotherVisitKind.ReturnVisit) AddGuests(form, written);
        if (kind == AnotherVisitKind.NewVisit) AddPlaces(form, written);
        if (Tie(kind) is { } tie) form.Related = [new() { Kind = DelegationFormWriter.Code(tie), Delegation = document.Key }];
        Renew(form);
        return form;
    }

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Incoming => Direction.Outgoing,
        Direction.Outgoing => Direction.Incoming,
        _ => direction,
    };

    private static RelatedVisitKind? Tie(AnotherVisitKind kind) => kind switch
    {
        AnotherVisitKind.ReturnVisit => RelatedVisitKind.ReturnVisit,
        AnotherVisitKind.TourStop => RelatedVisitKind.SameTour,
        _ => null,
    };

    /// <summary>The same people come for the same purpose. A return visit is other people's.</summary>
    private static void AddGuests(DelegationForm form, DelegationForm written)
    {
        (form.TitleEn, form.TitleRu, form.PurposeEn, form.PurposeRu) = (written.TitleEn, written.TitleRu, written.PurposeEn, written.PurposeRu);
        (form.Heads, form.Participants) = (written.Heads, written.Participants);
    }

    private static void AddPlaces(DelegationForm form, DelegationForm written) => (form.Places, form.Hosts) = (written.Places, written.Hosts);

    /// <summary>Keys are of one record. So is consent: without a new one, staff alone know who holds no public office.</summary>
    private static void Renew(DelegationForm form)
    {
        IEnumerable<IKeyedRow> rows = [.. form.Places, .. form.Hosts, .. form.Heads, .. form.Participants, .. form.Topics];
        foreach (var row in rows) row.Key = null;
        foreach (var person in form.Heads.Concat<IPersonRow>(form.Participants).Where(person => person.Person is not null))
            (person.Person, person.Consent, person.NameBasis) = (null, null, DelegationFormWriter.Code(NameBasis.Internal));
    }
}

/// <summary>What the new visit is to the one that it is entered from.</summary>
public enum AnotherVisitKind
{
    /// <summary>Another visit of the same people to the same places.</summary>
    NewVisit,

    /// <summary>The hosts go to see their guests.</summary>
    ReturnVisit,

    /// <summary>The same people, on the same tour, somewhere else.</summary>
    TourStop,
}
