using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Partners;

/// <summary>What no sentence says, on a portal of its own.</summary>
public sealed class EditorsAnswersTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();

    [Theory]
    [InlineData(Language.English, "Norway", "NO", "ISO code: ISO 3166-1 code, added by the editors.", "Russian name: The Russian name is the editors’; the source is in English.")]
    [InlineData(Language.Russian, "Sweden", "SE", "Код ISO: Код ISO 3166-1 добавлен редакцией.", "Русское название: Русское название дано редакцией; источник написан на английском языке.")]
    public async Task New_RestingOnASentence_SaysForWhatTheEditorsAnswer_BeforeAndAfterPublication(Language language, string name, string iso, string code, string russian)
    {
        using var publisher = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        var begun = (await publisher.FormAsync("/admin/partners/new")).Fill(("NameEn", name), ("NameRu", $"{name} по-русски"), ("Kind", "country"), ("Iso", iso), ("Basis[0].Kind", "sentence"), ("Basis[0].Sentence", "6"));
        var form = await publisher.GoOnAsync(begun, "save");
        var answers = form.Page.QuerySelectorAll("#proof-answers li").Select(Plain).ToList();
        Assert.Equal([russian, code], answers);

        form = await publisher.GoOnAsync(form.Tick("Basis[0].Fields", "name").Tick("Basis[0].Fields", "iso"), "save");
        Assert.Equal([russian], form.Page.QuerySelectorAll("#proof-answers li").Select(Plain));
        form.Untick("Basis[0].Fields");
        using (var published = await publisher.PressAsync(form, "publish")) Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        var plate = (await portal.PageAsync($"/{(language == Language.Russian ? "ru" : "en")}/partners/{name.ToLowerInvariant()}")).QuerySelector("main")!;
        Assert.Contains(code.Split(": ")[1], plate.QuerySelectorAll(".proof-card").Select(card => Plain(card.Children[1])));
        Assert.Contains(russian.Split(": ")[1], plate.QuerySelectorAll(".proof-card").Select(card => Plain(card.Children[1])));
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
