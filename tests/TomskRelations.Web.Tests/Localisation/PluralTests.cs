using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Localisation;

public sealed class PluralTests
{
    [Theory]
    [InlineData(0, "_many")]
    [InlineData(1, "_one")]
    [InlineData(2, "_few")]
    [InlineData(4, "_few")]
    [InlineData(5, "_many")]
    [InlineData(10, "_many")]
    [InlineData(11, "_many")]
    [InlineData(12, "_many")]
    [InlineData(14, "_many")]
    [InlineData(15, "_many")]
    [InlineData(20, "_many")]
    [InlineData(21, "_one")]
    [InlineData(22, "_few")]
    [InlineData(25, "_many")]
    [InlineData(101, "_one")]
    [InlineData(111, "_many")]
    [InlineData(112, "_many")]
    [InlineData(121, "_one")]
    [InlineData(1_000_000, "_many")]
    [InlineData(-1, "_one")]
    [InlineData(-11, "_many")]
    public void Suffix_InRussian_FollowsTheLastTwoDigits(long number, string suffix) => Assert.Equal(suffix, Plural.Suffix(number, Language.Russian));

    [Theory]
    [InlineData(0, "_many")]
    [InlineData(1, "_one")]
    [InlineData(2, "_many")]
    [InlineData(21, "_many")]
    public void Suffix_InEnglish_IsOneForOneAlone(long number, string suffix) => Assert.Equal(suffix, Plural.Suffix(number, Language.English));
}
