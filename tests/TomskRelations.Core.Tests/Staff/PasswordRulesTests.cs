using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("qwertyuiop123")]
    [InlineData("111111111111")]
    [InlineData("tomsktomsktomsk")]
    [InlineData("томсктомсктомск")]
    [InlineData("ivanova.petrovna")]
    [InlineData("M.Ivanova@Example.org")]
    [InlineData("Maria Ivanova Petrovna")]
    public async Task Validate_CommonOrTheMembersOwn_IsRefused(string password) => Assert.Equal(PasswordRules.TooCommon, await FaultAsync(password));

    [Fact]
    public async Task Validate_LongerThanIsChecked_IsRefused()
    {
        var longest = string.Concat(Enumerable.Repeat("gravel otter bicycle thunder ", 5))[..PasswordRules.LongestLength];

        Assert.Null(await FaultAsync(longest));
        Assert.Equal(PasswordRules.TooLong, await FaultAsync(longest + "x"));
    }

    [Theory]
    [InlineData(StaffRoom.Passphrase)]
    [InlineData("лесной трамвай варит кисель")]
    public async Task Validate_Passphrase_IsTaken(string password) => Assert.Null(await FaultAsync(password));

    private static async Task<string?> FaultAsync(string password)
    {
        var member = new StaffMember { Name = "Maria Ivanova Petrovna", Email = "m.ivanova@example.org" };
        return (await new PasswordRules().ValidateAsync(null!, member, password)).Errors.SingleOrDefault()?.Code;
    }
}
