using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Words in which records are links to their forms. In a view they are written with the links, as a string without them.</summary>
public sealed class LinkedWords : IHtmlContent
{
    /// <summary>Stands in the words where the records are named.</summary>
    private const char Place = '\uFFFC';

    private readonly string before, after;
    private readonly IReadOnlyList<RecordLink> links;

    private LinkedWords(string before, IReadOnlyList<RecordLink> links, string after) => (this.before, this.links, this.after) = (before, links, after);

    public bool IsEmpty => before.Length + links.Count + after.Length == 0;

    public static implicit operator LinkedWords(string words) => new(words, [], "");

    /// <param name="words">Gives the words of a key, with values in them.</param>
    public static LinkedWords Of(FaultMessage message, Func<string, object?[], string> words, Texts<SharedTexts> shared)
    {
        if (message.Records.Count == 0) return words(message.Key, [.. message.Values]);
        var around = words(message.Key, [Place, .. message.Values]).Split(Place);
        var isMany = message.Records.Count > 1;
        return new(around[0], [.. message.Records.Select(record => RecordLink.Of(record, isMany, shared))], string.Join(Place, around[1..]));
    }

    /// <summary>The words after what they are about.</summary>
    public LinkedWords After(string? label) =>
        label is null ? this : before.Length == 0 ? new($"{label}: ", links, after) : new($"{label}: {char.ToLower(before[0], CultureInfo.CurrentCulture)}{before[1..]}", links, after);

    public override string ToString() => before + string.Join(", ", links.Select(link => $"{link.Opening}{link.Words}{link.Closing}")) + after;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        encoder.Encode(writer, before);
        for (var number = 0; number < links.Count; number++)
        {
            if (number > 0) writer.Write(", ");
            links[number].WriteTo(writer, encoder);
        }
        encoder.Encode(writer, after);
    }

    private sealed record RecordLink(string Address, string Words, Language Spoken, string Opening, string Closing)
    {
        /// <param name="isOfMany">Records of several kinds may be called the same.</param>
        public static RecordLink Of(LinkedRecord record, bool isOfMany, Texts<SharedTexts> shared)
        {
            var (address, name) = (StaffAddresses.Of(DeskAddresses.Of(record.Kind).Edit, record.Id), record.Name.In(Languages.Current));
            if (record.Kind == RecordKind.Trade) return new(address, shared["TradeOfYear", name], Languages.Current, "", "");
            var quotes = shared["Quoted", Place].Split(Place);
            return new(address, name, record.Name.Spoken(Languages.Current), quotes[0], isOfMany ? $"{quotes[1]} ({shared.Of(record.Kind)})" : quotes[1]);
        }

        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            encoder.Encode(writer, Opening);
            writer.Write($"<a href=\"{Address}\"");
            if (Spoken != Languages.Current) writer.Write($" lang=\"{Spoken.Code()}\"");
            writer.Write('>');
            encoder.Encode(writer, Words);
            writer.Write("</a>");
            encoder.Encode(writer, Closing);
        }
    }
}
