using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Trade;

public sealed class TradeUnitScaleTests
{
    [Theory]
    [InlineData(TradeUnit.ThousandUsd, 0.001)]
    [InlineData(TradeUnit.MillionUsd, 1.0)]
    [InlineData(TradeUnit.BillionUsd, 1000.0)]
    [InlineData(TradeUnit.Percent, null)]
    [InlineData(TradeUnit.Countries, null)]
    [InlineData(TradeUnit.Other, null)]
    public void InMillionUsd_EveryUnit_IsItsFactorOrNone(TradeUnit unit, double? expected) => Assert.Equal((decimal?)expected, unit.InMillionUsd);

    [Theory]
    [InlineData(TypedScale.Thousand, TradeUnit.ThousandUsd)]
    [InlineData(TypedScale.Million, TradeUnit.MillionUsd)]
    [InlineData(TypedScale.Billion, TradeUnit.BillionUsd)]
    public void Unit_EveryScale_IsTheUnitOfMoney(TypedScale scale, TradeUnit expected) => Assert.Equal(expected, scale.Unit);
}
