using System.Globalization;
using CsCheck;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Trade;

public sealed class TypedFigureTests
{
    [Theory]
    [InlineData("1054", "1054", 0)]
    [InlineData("1 054,3", "1054.3", 1)]
    [InlineData("1\u00A0054,3", "1054.3", 1)]
    [InlineData("1\u202F054.30", "1054.30", 2)]
    [InlineData("1 054,300", "1054.300", 3)]
    [InlineData("1,054.3", "1054.3", 1)]
    [InlineData("1.054.300,00", "1054300.00", 2)]
    [InlineData("1,054.00", "1054.00", 2)]
    [InlineData("1,054.300", "1054.300", 3)]
    [InlineData("1.054.300", "1054300", 0)]
    [InlineData("1’054’300.5", "1054300.5", 1)]
    [InlineData("12 345 678", "12345678", 0)]
    [InlineData("289.64", "289.64", 2)]
    [InlineData("289,64", "289.64", 2)]
    [InlineData("0.289", "0.289", 3)]
    [InlineData("0,289", "0.289", 3)]
    [InlineData("1054.300", "1054.300", 3)]
    [InlineData("0", "0", 0)]
    [InlineData("0,0", "0.0", 1)]
    [InlineData("999 999 999 999,123456", "999999999999.123456", 6)]
    [InlineData("-26.8", "-26.8", 1)]
    [InlineData("−26,8", "-26.8", 1)]
    [InlineData("– 26,8", "-26.8", 1)]
    [InlineData("1054.", "1054", 0)]
    public void Read_BareNumber_KeepsItsDecimals(string typed, string value, int decimals)
    {
        var figure = TypedFigure.Read(typed)!.Figure;

        Assert.Equal(new(decimal.Parse(value, CultureInfo.InvariantCulture), decimals, Qualifier.Exact, null, IsPercent: false, IsUsd: false), figure);
    }

    [Theory]
    [InlineData("1 054,3 млн", "1054.3", TypedScale.Million, false)]
    [InlineData("$260m", "260", TypedScale.Million, true)]
    [InlineData("US$ 260 mln", "260", TypedScale.Million, true)]
    [InlineData("260 million USD", "260", TypedScale.Million, true)]
    [InlineData("USD 260 million", "260", TypedScale.Million, true)]
    [InlineData("260 million US dollars", "260", TypedScale.Million, true)]
    [InlineData("260 млн долл. США", "260", TypedScale.Million, true)]
    [InlineData("260 млн. долл.", "260", TypedScale.Million, true)]
    [InlineData("260 миллионов долларов США", "260", TypedScale.Million, true)]
    [InlineData("260 млн $", "260", TypedScale.Million, true)]
    [InlineData("1.05 bn", "1.05", TypedScale.Billion, false)]
    [InlineData("1,05 млрд", "1.05", TypedScale.Billion, false)]
    [InlineData("1,05 млрд.", "1.05", TypedScale.Billion, false)]
    [InlineData("70 тыс. долл.", "70", TypedScale.Thousand, true)]
    [InlineData("70k", "70", TypedScale.Thousand, false)]
    [InlineData("-$260", "-260", null, true)]
    public void Read_ScaleOrCurrency_IsSeenAndNotMultiplied(string typed, string value, TypedScale? scale, bool isUsd)
    {
        var figure = TypedFigure.Read(typed)!.Figure!;

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), scale, isUsd, false), (figure.Value, figure.Scale, figure.IsUsd, figure.IsPercent));
    }

    [Theory]
    [InlineData("almost 70", Qualifier.About)]
    [InlineData("nearly 70", Qualifier.About)]
    [InlineData("close to $70 million", Qualifier.About)]
    [InlineData("почти 70", Qualifier.About)]
    [InlineData("Около 70 млн долл. США", Qualifier.About)]
    [InlineData("~70", Qualifier.About)]
    [InlineData("c. 70", Qualifier.About)]
    [InlineData("more than 70", Qualifier.MoreThan)]
    [InlineData("over $70m", Qualifier.MoreThan)]
    [InlineData("более 70 млн", Qualifier.MoreThan)]
    [InlineData("более чем на 70 %", Qualifier.MoreThan)]
    [InlineData("свыше 70", Qualifier.MoreThan)]
    [InlineData("> 70", Qualifier.MoreThan)]
    [InlineData("70", Qualifier.Exact)]
    public void Read_QualifyingWord_IsKept(string typed, Qualifier expected)
    {
        var figure = TypedFigure.Read(typed)!.Figure!;

        Assert.Equal((70m, expected), (figure.Value, figure.Qualifier));
    }

    [Theory]
    [InlineData("+7%", "7")]
    [InlineData("7 %", "7")]
    [InlineData("7 per cent", "7")]
    [InlineData("7 процентов", "7")]
    [InlineData("-26.8 %", "-26.8")]
    [InlineData("−26,8%", "-26.8")]
    [InlineData("вырос на 7%", "7")]
    [InlineData("grew by more than 7%", "7")]
    [InlineData("fell by 26.8%", "-26.8")]
    [InlineData("сократилась на 26,8 %", "-26.8")]
    public void Read_Percent_HasItsSign(string typed, string value)
    {
        var figure = TypedFigure.Read(typed)!.Figure!;

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), true, TradeUnit.Percent), (figure.Value, figure.IsPercent, figure.Unit!.Value));
    }

    [Theory]
    [InlineData("1,054", "1054", "1.054")]
    [InlineData("1.054", "1054", "1.054")]
    [InlineData("$289.640 million", "289640", "289.640")]
    [InlineData("-1,054", "-1054", "-1.054")]
    public void Read_OneMarkBeforeThreeDigits_AsksWhichOfTwo(string typed, string grouped, string broken)
    {
        var reading = TypedFigure.Read(typed)!;

        Assert.Null(reading.Figure);
        Assert.Equal(TypedFigureFault.AmbiguousSeparator, reading.Fault);
        Assert.Equal([(grouped, 0), (broken, 3)], reading.Candidates.Select(figure => (figure.Value.ToString($"F{figure.Decimals}", CultureInfo.InvariantCulture), figure.Decimals)));
    }

    [Theory]
    [InlineData("1.054,00", 1054.00, 1.054)]
    [InlineData("1.054,3 млн", 1054.3, 1.0543)]
    public void Read_PointAndThenComma_AsksWhichOfTwo(string typed, double grouped, double broken)
    {
        var reading = TypedFigure.Read(typed)!;

        Assert.Equal(TypedFigureFault.AmbiguousSeparator, reading.Fault);
        Assert.Equal([(decimal)grouped, (decimal)broken], reading.Candidates.Select(figure => figure.Value));
    }

    [Theory]
    [InlineData("many", TypedFigureFault.NotANumber)]
    [InlineData("%", TypedFigureFault.NotANumber)]
    [InlineData("less than 70", TypedFigureFault.NotANumber)]
    [InlineData("--70", TypedFigureFault.NotANumber)]
    [InlineData("fell by -7%", TypedFigureFault.NotANumber)]
    [InlineData("٧٠", TypedFigureFault.NotANumber)]
    [InlineData(".5", TypedFigureFault.NotANumber)]
    [InlineData("1,05,4.3", TypedFigureFault.MixedSeparators)]
    [InlineData("1,054.3,2", TypedFigureFault.MixedSeparators)]
    [InlineData("1.05.4", TypedFigureFault.MixedSeparators)]
    [InlineData("1.054 300", TypedFigureFault.MixedSeparators)]
    [InlineData("0.054.300", TypedFigureFault.MixedSeparators)]
    [InlineData("17-20", TypedFigureFault.TwoNumbers)]
    [InlineData("17–20 млн", TypedFigureFault.TwoNumbers)]
    [InlineData("от 17 до 20", TypedFigureFault.TwoNumbers)]
    [InlineData("17 20", TypedFigureFault.TwoNumbers)]
    [InlineData("17, 20", TypedFigureFault.TwoNumbers)]
    [InlineData("260 eur", TypedFigureFault.UnknownUnit)]
    [InlineData("€260", TypedFigureFault.UnknownUnit)]
    [InlineData("260 руб.", TypedFigureFault.UnknownUnit)]
    [InlineData("260 млн руб.", TypedFigureFault.UnknownUnit)]
    [InlineData("260 boxes", TypedFigureFault.UnknownUnit)]
    [InlineData("7% usd", TypedFigureFault.UnknownUnit)]
    [InlineData("1 000 000 000 000", TypedFigureFault.TooLong)]
    [InlineData("0.1234567", TypedFigureFault.TooLong)]
    [InlineData("99999999999999999999999999999999999999", TypedFigureFault.TooLong)]
    public void Read_AnythingElse_SaysWhy(string typed, TypedFigureFault expected)
    {
        var reading = TypedFigure.Read(typed)!;

        Assert.Equal(expected, reading.Fault);
        Assert.Null(reading.Figure);
        Assert.Empty(reading.Candidates);
    }

    [Fact]
    public void Read_TextOfAnyLength_IsTooLong() => Assert.Equal(TypedFigureFault.TooLong, TypedFigure.Read(new('1', 1_000_000))!.Fault);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void Read_Nothing_IsNull(string? typed) => Assert.Null(TypedFigure.Read(typed));

    /// <summary>Written as either language writes it, a figure is read back; where one mark stands before three digits, it is among the two.</summary>
    [Fact]
    public void Read_FigureAsEitherLanguageWritesIt_GivesItBack() =>
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6]).Sample((digits, decimals) =>
        {
            var value = digits / (decimal)Math.Pow(10, decimals);
            foreach (var culture in new[] { "en-GB", "ru-RU", "de-CH" })
            {
                var reading = TypedFigure.Read(value.ToString($"N{decimals}", CultureInfo.GetCultureInfo(culture)))!;
                Assert.Contains((value, decimals), (reading.Figure is { } figure ? [figure] : reading.Candidates).Select(one => (one.Value, one.Decimals)));
            }
        });
}
