using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace TomskRelations.Web.Setup;

/// <summary>The keys that guard cookies and forms lie beside the database, so that a restart does not invalidate them.</summary>
internal static class Keys
{
    public static void AddKeys(this IServiceCollection services, Settings settings)
    {
        var folder = new DirectoryInfo(Path.Combine(settings.Data.Directory, "keys"));
        services.AddDataProtection().SetApplicationName("TomskRelations").PersistKeysToFileSystem(folder);
        services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new GuardedByTheFolder());
    }

    /// <summary>The keys are as safe as the database beside them: whoever reads that folder needs no cookie.</summary>
    private sealed class GuardedByTheFolder : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(new XElement("unencryptedKey", plaintextElement), typeof(NullXmlDecryptor));
    }
}
