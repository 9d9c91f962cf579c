namespace TomskRelations.Core.Dates;

/// <summary>Writes a date as part of an address.</summary>
internal static class DateSlug
{
    public static string Of(EdtfDate date)
    {
        if (date.IsUndated) return "undated";
        var plain = date.Edtf.Trim('{', '}', '/').Replace('/', '-').Replace(',', '-').Replace("XXXX-", "", StringComparison.Ordinal).Replace("X", "0s", StringComparison.Ordinal);
        return date.Modifier == DateModifier.None ? plain : $"{date.Modifier.ToString().ToLowerInvariant()}-{plain}";
    }
}
