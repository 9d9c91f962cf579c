using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Localisation;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(1054, 0, "1,054", "1\u00A0054")]
    [InlineData(999, 0, "999", "999")]
    [InlineData(1000000, 0, "1,000,000", "1\u00A0000\u00A0000")]
    [InlineData(40.4, 1, "40.4", "40,4")]
    [InlineData(985.05, 2, "985.05", "985,05")]
    [InlineData(7, 1, "7.0", "7,0")]
    [InlineData(-26.8, 1, "−26.8", "−26,8")]
    [InlineData(0, 0, "0", "0")]
    public void Say_Number_IsWrittenAsTheLanguageWritesIt(double number, int decimals, string english, string russian)
    {
        Assert.Equal(english, Numbers.Say((decimal)number, decimals, Language.English));
        Assert.Equal(russian, Numbers.Say((decimal)number, decimals, Language.Russian));
    }

    [Theory]
    [InlineData(7, 0, "7%", "7\u00A0%")]
    [InlineData(59.6, 1, "59.6%", "59,6\u00A0%")]
    [InlineData(-7, 0, "−7%", "−7\u00A0%")]
    public void Percent_Number_KeepsItsSignBesideIt(double number, int decimals, string english, string russian)
    {
        Assert.Equal(english, Numbers.Percent((decimal)number, decimals, Language.English));
        Assert.Equal(russian, Numbers.Percent((decimal)number, decimals, Language.Russian));
    }
}
