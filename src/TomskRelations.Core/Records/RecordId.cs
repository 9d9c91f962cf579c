using System.Security.Cryptography;
using System.Text;

namespace TomskRelations.Core.Records;

/// <summary>Identities that follow from the natural key, so that seeding twice speaks of the same record.</summary>
public static class RecordId
{
    public static Guid Of(RecordKind kind, string key) => From($"{kind}/{key}");

    public static Guid OfSentence(string source, string sentence) => From($"{RecordKind.Source}/{source}#{sentence}");

    private static Guid From(string name)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
