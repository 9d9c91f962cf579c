using TomskRelations.Testing;
using TomskRelations.Web.Features.Design;

namespace TomskRelations.Web.Tests.Features.Design;

/// <summary>What the colours must be, held on the style that browsers get.</summary>
public sealed class PaletteTests(PortalFactory portal)
{
    [Theory]
    [InlineData("ink", 7)]
    [InlineData("ink-2", 7)]
    [InlineData("taiga", 4.5)]
    [InlineData("on-taiga", 4.5)]
    [InlineData("river", 4.5)]
    [InlineData("amber-ink", 4.5)]
    [InlineData("brick", 4.5)]
    [InlineData("on-cloth", 4.5)]
    [InlineData("cloth-2", 4.5)]
    [InlineData("edge", 3)]
    [InlineData("amber", 3)]
    [InlineData("focus", 3)]
    [InlineData("cloth-focus", 3)]
    public async Task Colour_InBothSchemes_StandsOutFromItsGround(string name, double least)
    {
        using var visitor = portal.Visitor();
        var palette = Palette.Read(await visitor.GetStringAsync("/dist/portal.css", TestContext.Current.CancellationToken));

        var swatch = Assert.Single(palette.Swatches, swatch => swatch.Name == name);

        Assert.True(swatch.Light.Ratio >= least, $"light: {swatch.Light}");
        Assert.True(swatch.Dark.Ratio >= least, $"dark: {swatch.Dark}");
    }

    [Fact]
    public void Read_BothSchemes_KeepsThemApart()
    {
        var palette = Palette.Read(":root{--paper: #ffffff;--ink: #000000;--band: var(--ink)}@media screen and (prefers-color-scheme: dark){:root{--paper: #000000;--ink: #ffffff}}.x{--paper: #123456}");

        Assert.Equal(["paper", "ink"], palette.Swatches.Select(swatch => swatch.Name));
        Assert.Equal(("#000000", "#ffffff"), palette.Swatches.Select(swatch => (swatch.Light.Value, swatch.Dark.Value)).Last());
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Between_KnownPairs_CountsAsWcagDoes(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Contrast.Between(one, other), 2);
        Assert.Equal(ratio, Contrast.Between(other, one), 2);
    }
}
