using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Tests.Features.Shared;

public sealed class FaultMessageTests
{
    [Theory]
    [InlineData("Plain", "Просто")]
    [InlineData("A : B @ C % D / «E»", null)]
    [InlineData(null, "Два слова")]
    public void Read_WhatWasWritten_IsTheSameMessage(string? en, string? ru)
    {
        var record = new LinkedRecord(RecordKind.Organisation, Guid.NewGuid(), new(en, ru));
        var fault = new EntryFault("Partner", EntryFaultKind.DraftWaits, "Anna @ Petrova", "100 %") { Records = [record, record with { Kind = RecordKind.Trade }] };

        var read = FaultMessage.Read(FaultMessage.Of(fault).ToString());

        Assert.Equal("Fault_DraftWaits", read.Key);
        Assert.Equal(["Anna @ Petrova", "100 %"], read.Values);
        Assert.Equal([RecordKind.Organisation, RecordKind.Trade], read.Records.Select(each => each.Kind));
        Assert.All(read.Records, each => Assert.Equal((record.Id, en ?? ru), (each.Id, each.Name.In(en is null ? Language.Russian : Language.English))));
    }

    [Fact]
    public void Read_AMessageWithAValue_HasNoRecords()
    {
        var read = FaultMessage.Read("Fault_TooLong 200");

        Assert.Equal(("Fault_TooLong", "200", 0), (read.Key, Assert.Single(read.Values), read.Records.Count));
    }
}
