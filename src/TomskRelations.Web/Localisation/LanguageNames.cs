using System.Globalization;

namespace TomskRelations.Web.Localisation;

/// <summary>What languages are called, in the page's language.</summary>
public static class LanguageNames
{
    /// <param name="code">BCP 47: "en", "zh".</param>
    public static string Of(string code) => CultureInfo.GetCultureInfo(code).DisplayName;
}
