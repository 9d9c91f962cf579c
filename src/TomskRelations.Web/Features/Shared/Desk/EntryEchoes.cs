using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What the portal made of a field, said beside it while one types; empty where there is nothing to say.</summary>
public static class EntryEchoes
{
    public static LinkedWords DateEcho(this Texts<SharedTexts> shared, IEnumerable<EntryFault> faults, string field, string? typed, EdtfDate? read) => read is { IsUndated: false } date
        ? shared["EchoDate", DateWords.Say(date, Languages.Current), date]
        : shared.FaultEcho(faults, field, typed);

    /// <param name="slug">Of the partner that was understood.</param>
    public static LinkedWords PartnerEcho(this Texts<SharedTexts> shared, IEnumerable<EntryFault> faults, string field, string? typed, PartnerNames partners, string? slug) =>
        shared.NameEcho(faults, field, typed, slug is null ? null : partners.All.FirstOrDefault(partner => partner.Slug == slug)?.Name);

    /// <param name="understood">What the record is called that was understood; null where none was.</param>
    public static LinkedWords NameEcho(this Texts<SharedTexts> shared, IEnumerable<EntryFault> faults, string field, string? typed, Text? understood) =>
        understood is null ? shared.FaultEcho(faults, field, typed) : shared["EchoPartner", understood.In(Languages.Current)];

    /// <summary>What is wrong with a field that something was typed into.</summary>
    public static LinkedWords FaultEcho(this Texts<SharedTexts> shared, IEnumerable<EntryFault> faults, string field, string? typed) =>
        typed is not null && faults.FirstOrDefault(fault => fault.Field == field) is { } found ? shared.Say(found) : "";

    public static LinkedWords Say(this Texts<SharedTexts> shared, EntryFault fault) => LinkedWords.Of(FaultMessage.Of(fault), (key, values) => shared[key, values], shared);
}
