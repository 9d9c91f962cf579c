using CsCheck;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Dates;

/// <summary>What the portal writes, a person can type.</summary>
public sealed class TypedDateRoundTripTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> Point = Gen.Select(Day, Gen.Int[0, 3]).Select((day, precision) => precision switch
    {
        0 => $"{day:yyyy-MM-dd}",
        1 => $"{day:yyyy-MM}",
        2 => $"{day:yyyy}",
        _ => $"{day.Year / 10}X",
    });

    private static readonly Gen<string> OnePoint = Gen.Select(OneOf("", "about ", "early ", "late "), OneOf("", "/"), Point)
        .Select((modifier, open, point) => $"{modifier}{point}{open}");

    private static readonly Gen<string> Until = Point.Select(point => $"/{point}");

    private static readonly Gen<string> WithoutYear = Gen.Select(OneOf("", "about "), Day).Select((modifier, day) => $"{modifier}XXXX-{day:MM-dd}");

    private static readonly Gen<string> Range = Gen.Select(OneOf("", "about "), Point, Point)
        .Select((modifier, start, end) => $"{modifier}{start}/{end}");

    /// <summary>Ends that share a year or a month are written together.</summary>
    private static readonly Gen<string> NearRange = Gen.Select(OneOf("yyyy-MM-dd", "yyyy-MM"), Day, Gen.Int[1, 60])
        .Select((form, day, days) => $"{day.ToString(form)}/{day.AddDays(days).ToString(form)}");

    private static readonly Gen<string> Set = Point.HashSet[2, 4].Select(points => $"{{{string.Join(',', points.Order(StringComparer.Ordinal))}}}");

    [Fact]
    public void Read_WhatIsSaidInEitherLanguage_GivesTheDateBack() => Gen.OneOf(OnePoint, Until, WithoutYear, Range, NearRange, Set)
        .Where(text => EdtfDate.TryParse(text, out var date) && !IsSaidLikeAnother(date))
        .Select(EdtfDate.Parse)
        .Sample(date =>
        {
            foreach (var language in new[] { Language.English, Language.Russian })
            {
                Assert.Equal(date, TypedDate.Read(DateWords.Say(date, language)).Date);
                Assert.Equal(date, TypedDate.Read(DateWords.Short(date, language)).Date);
                Assert.Equal(date, TypedDate.Read(date.ToString()).Date);
            }
        }, iter: 5000);

    [Theory]
    [InlineData("1992-05", "May 1992", "май 1992")]
    [InlineData("2018-10-06/2018-10-08", "6–8 October 2018", "6–8 октября 2018")]
    [InlineData("early 199X/", "since the early 1990s", "с начала 1990-х")]
    [InlineData("{2006,2007}", "2006, 2007", "2006, 2007")]
    [InlineData("XXXX-05-09", "9 May, year not stated", "9 мая, год не указан")]
    public void Write_IsAsPeopleDo(string edtf, string english, string russian)
    {
        var date = EdtfDate.Parse(edtf);

        Assert.Equal((english, russian), (TypedDate.Write(date, Language.English), TypedDate.Write(date, Language.Russian)));
        Assert.All(new[] { english, russian }, written => Assert.Equal(date, TypedDate.Read(written).Date));
    }

    [Fact]
    public void Write_WhereWordsWouldSayAnother_IsEdtf() => Assert.Equal("1990/200X", TypedDate.Write(EdtfDate.Parse("1990/200X"), Language.English));

    [Fact]
    public void Write_OfNoDate_IsNothing() => Assert.Null(TypedDate.Write(EdtfDate.Undated, Language.Russian));

    [Fact]
    public void Read_WordsThatFitTwoDates_IsRefused() =>
        Assert.Equal(TypedDateFault.Ambiguous, TypedDate.Read(DateWords.Say(EdtfDate.Parse("1990/200X"), Language.English)).Fault);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    /// <summary>"1990 – 2000s" is a year or a decade.</summary>
    private static bool IsSaidLikeAnother(EdtfDate date) => date.Edtf.Split('/') is [[.., '0'] start, [.., 'X']] && start.Length == 4;
}
