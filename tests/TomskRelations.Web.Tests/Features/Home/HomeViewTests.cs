using TomskRelations.Core.Home;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Home;

namespace TomskRelations.Web.Tests.Features.Home;

public sealed class HomeViewTests
{
    [Theory]
    [InlineData(PartnerStanding.Both, PartnerList.Major, PartnerList.Steady)]
    [InlineData(PartnerStanding.Both, PartnerList.Major, PartnerList.Steady, PartnerList.Joined)]
    [InlineData(PartnerStanding.Joined, PartnerList.Joined)]
    [InlineData(PartnerStanding.Joined, PartnerList.Joined, PartnerList.Steady)]
    [InlineData(PartnerStanding.Steady, PartnerList.Steady)]
    [InlineData(PartnerStanding.Major, PartnerList.Major)]
    [InlineData(PartnerStanding.Told)]
    public void Groups_CountryOnAnyLists_StandsInOneGroup(PartnerStanding group, params PartnerList[] lists)
    {
        var view = View(Partner(PartnerKind.Country, lists));

        Assert.Equal([group], view.Groups.Where(each => each.Partners.Count > 0).Select(each => each.Standing));
        Assert.Single(view.Groups.SelectMany(each => each.Partners));
    }

    [Theory]
    [InlineData(PartnerKind.Region)]
    [InlineData(PartnerKind.Organisation)]
    public void Groups_WhatIsNoCountry_IsNotAmongThem(PartnerKind kind) => Assert.Empty(View(Partner(kind)).Groups.SelectMany(group => group.Partners));

    private static HomeView View(PartnerItem partner) => new(new HomePage(null, null, null, [partner], [], [], [], [], [], new([])));

    private static PartnerItem Partner(PartnerKind kind, params PartnerList[] lists) =>
        new(Guid.NewGuid(), "slug", kind, new Text("Name"), null, null, lists, null, null, 0, null, null, "", IsInSource: true, Missing.NotStated);
}
