using System.Globalization;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Localisation;

public sealed class TomskTimeTests : IDisposable
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    [Theory]
    [InlineData(Language.English, "2026-12-31T16:59:00", "31 December 2026, 23:59")]
    [InlineData(Language.English, "2026-12-31T17:00:00", "1 January 2027, 00:00")]
    [InlineData(Language.Russian, "2026-12-31T17:00:00", "1 января 2027, 00:00")]
    [InlineData(Language.Russian, "2026-07-01T01:05:00", "1 июля 2026, 08:05")]
    public void Say_TimeInUtc_IsThatOfTheClocksInTomsk(Language language, string utc, string words)
    {
        Languages.Speak(language);

        Assert.Equal(words.Replace(' ', '\u00A0'), TomskTime.Say(DateTime.SpecifyKind(DateTime.Parse(utc, CultureInfo.InvariantCulture), DateTimeKind.Utc)));
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
