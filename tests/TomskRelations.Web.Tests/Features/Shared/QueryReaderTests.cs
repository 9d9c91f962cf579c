using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TomskRelations.Core.Delegations;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Tests.Features.Shared;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("from=2008", 2008, null)]
    [InlineData("from=%202008%20", 2008, null)]
    [InlineData("from=0001", 1, null)]
    [InlineData("from=9999", 9999, null)]
    [InlineData("from=", null, null)]
    [InlineData("other=2008", null, null)]
    [InlineData("from=0000", null, "Fault_Year")]
    [InlineData("from=208", null, "Fault_Year")]
    [InlineData("from=10000", null, "Fault_Year")]
    [InlineData("from=%2B208", null, "Fault_Year")]
    [InlineData("from=20O8", null, "Fault_Year")]
    [InlineData("from=٢٠٠٨", null, "Fault_Year")]
    public void Year_Typed_IsReadOrRefused(string query, int? year, string? fault)
    {
        var reader = Reader(query);

        Assert.Equal(year, reader.Year("from"));
        Assert.Equal(fault, reader.FaultOf("from"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("page=1", 1)]
    [InlineData("page=007", 7)]
    [InlineData("page=0", 1)]
    [InlineData("page=-2", 1)]
    [InlineData("page=two", 1)]
    [InlineData("page=2147483648", 1_000_000)]
    [InlineData("page=1000001", 1_000_000)]
    public void Page_Typed_IsReadOrTheFirst(string query, int page) => Assert.Equal(page, Reader(query).Page());

    [Theory]
    [InlineData("kind=tradeMission", DelegationKind.TradeMission, null)]
    [InlineData("kind=", null, null)]
    [InlineData("kind=TradeMission", null, "Fault_Choice")]
    [InlineData("kind=1", null, "Fault_Choice")]
    [InlineData("kind=fair&kind=tradeMission", DelegationKind.TradeMission, null)]
    public void Choice_Typed_IsReadByItsCode(string query, DelegationKind? kind, string? fault)
    {
        var reader = Reader(query);

        Assert.Equal(kind, reader.Choice<DelegationKind>("kind"));
        Assert.Equal(fault, reader.FaultOf("kind"));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "Fault_Long")]
    public void Words_LongerThanTheLimit_AreRefusedAndKept(int length, string? fault)
    {
        var words = new string('я', length);
        var reader = Reader($"q={Uri.EscapeDataString(words)}");

        Assert.Equal(fault is null ? words : null, reader.Words("q"));
        Assert.Equal(fault, reader.FaultOf("q"));
        Assert.Equal(words, reader.Raw("q"));
    }

    private static QueryReader Reader(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
