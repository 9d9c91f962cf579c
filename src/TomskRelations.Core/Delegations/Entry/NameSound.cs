using System.Text;
using System.Text.RegularExpressions;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>
/// About how the words of a name sound, in one spelling for both scripts: Schmidt and Шмидт are "šmidt". Made for European names and
/// for Russian ones in Latin letters; Chinese names in pinyin are as good as their spelling.
/// </summary>
internal static partial class NameSound
{
    /// <summary>Each letter, and after a space its sound, which may be none.</summary>
    private static readonly Dictionary<char, string> Cyrillic = new[]
    {
        "а a,б b,в v,г g,д d,е e,ж j,з z,и i,й i,к k,л l,м m,н n,о o,п p",
        "р r,с s,т t,у u,ф f,х h,ц ts,ч č,ш š,щ š,ъ ,ы i,ь ,э e,ю iu,я ia",
        "і i,є e,ґ g,ә a,ғ g,қ k,ң n,ө o,ұ u,ү u,һ h",
    }.SelectMany(letters => letters.Split(',')).ToDictionary(letter => letter[0], letter => letter[2..]);

    /// <summary>In this order: what is written, and the sound that it stands for.</summary>
    private static readonly (string Written, string Sound)[] Spellings =
    [
        ("tsch", "č"), ("sch", "š"), ("tch", "č"), ("ch", "č"), ("sh", "š"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("ph", "f"), ("th", "t"),
        ("ck", "k"), ("qu", "kv"), ("tz", "ts"), ("ei", "ai"), ("ey", "ai"), ("eu", "oi"), ("c", "k"), ("w", "v"), ("x", "ks"), ("y", "i"),
        ("iu", "u"), ("ia", "a"), ("ie", "i"),
    ];

    public static IReadOnlyList<string> Of(string? name) => [.. SearchText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Sound)];

    private static string Sound(string word)
    {
        var letters = new StringBuilder();
        foreach (var letter in word) letters.Append(Cyrillic.TryGetValue(letter, out var latin) ? latin : letter.ToString());
        foreach (var (written, sound) in Spellings) letters.Replace(written, sound);
        return Doubled().Replace(Hissed().Replace(letters.ToString(), "ts"), "$1");
    }

    [GeneratedRegex(@"(.)\1+")]
    private static partial Regex Doubled();

    /// <summary>As in Merz and Schulz.</summary>
    [GeneratedRegex("(?<=[lnr])z$")]
    private static partial Regex Hissed();
}
