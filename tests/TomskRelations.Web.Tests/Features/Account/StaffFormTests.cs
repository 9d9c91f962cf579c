using Microsoft.AspNetCore.Mvc.ModelBinding;
using TomskRelations.Web.Features.Account;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Features.Account;

public sealed class StaffFormTests
{
    [Theory]
    [InlineData("Email", "Email")]
    [InlineData("Heads[0].NameEn", "Heads-0-NameEn")]
    [InlineData("Heads[12]", "Heads-12")]
    public void Id_OfAFieldInAList_CanBeLinkedTo(string name, string id) => Assert.Equal(id, StaffFieldView.IdOf(name));

    [Fact]
    public void Field_WithAFault_KeepsWhatWasTypedAndSaysItWithItsValues()
    {
        var state = new ModelStateDictionary();
        state.SetModelValue("Heads[0].NameEn", "typed", "typed");
        state.AddModelError("Heads[0].NameEn", "Fault_TooLong 200");
        var form = StaffForm.Of(state, new Texts<AccountTexts>(), new Texts<SharedTexts>());

        var field = form.Field("Heads[0].NameEn", "Name", "stored") with { Hint = "hint" };
        Assert.Equal("typed", field.Value);
        Assert.Contains("200", field.Error!.ToString());
        Assert.Equal("Heads-0-NameEn-hint Heads-0-NameEn-error", field.DescribedBy);
        Assert.Equal("Heads-0-NameEn", Assert.Single(form.Summary.Faults).Id);
        Assert.Equal("stored", form.Field("Other", "Name", "stored").Value);
    }
}
