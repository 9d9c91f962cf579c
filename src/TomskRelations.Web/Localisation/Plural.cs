using TomskRelations.Core.Records;

namespace TomskRelations.Web.Localisation;

/// <summary>Which plural form a number takes: the suffix of a resource key.</summary>
public static class Plural
{
    public static string Suffix(long number, Language language) => language == Language.English
        ? number == 1 ? "_one" : "_many"
        : (Math.Abs(number) % 100, Math.Abs(number) % 10) switch
        {
            ( >= 11 and <= 14, _) => "_many",
            (_, 1) => "_one",
            (_, >= 2 and <= 4) => "_few",
            _ => "_many",
        };
}
