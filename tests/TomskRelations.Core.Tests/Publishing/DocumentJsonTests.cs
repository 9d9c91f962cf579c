using System.Text.Json;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class DocumentJsonTests
{
    [Fact]
    public void Write_Document_ReadsBackAsTheSameBytes()
    {
        var document = new DelegationDocument { Key = "1996-04-germany", Date = EdtfDate.Parse("early 199X/"), Partners = ["germany"], Ru = new("Киргизия & «Казахстан»") };

        var json = DocumentJson.Write(document);

        Assert.Equal(json, DocumentJson.Write(JsonSerializer.Deserialize<DelegationDocument>(json, DocumentJson.Options)!));
        Assert.Contains("\"date\":\"early 199X/\"", json);
        Assert.Contains("Киргизия & «Казахстан»", json);
    }

    [Theory]
    [InlineData("""{ "key": "a", "kynd": "fair" }""")]
    [InlineData("""{ "key": "a", "Kind": "fair" }""")]
    [InlineData("""{ "key": "a", "kind": 1 }""")]
    [InlineData("""{ "key": "a", "kind": "fare" }""")]
    [InlineData("""{ "key": null }""")]
    [InlineData("""{ "kind": "fair" }""")]
    [InlineData("""{ "key": "a", "followUp": "2026-02-30" }""")]
    public void Read_SlipOfThePen_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DelegationDocument>(json, DocumentJson.Options));

    [Fact]
    public void Code_OfATerm_IsHowDocumentsWriteIt()
    {
        Assert.Equal("healthCare", DocumentField.Code(CooperationField.HealthCare));
        Assert.Equal("\"healthCare\"", JsonSerializer.Serialize(CooperationField.HealthCare, DocumentJson.Options));
    }
}
