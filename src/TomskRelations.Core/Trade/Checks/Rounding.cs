namespace TomskRelations.Core.Trade.Checks;

/// <summary>What rounding leaves of a value, as the rules compare it.</summary>
internal static class Rounding
{
    extension(StatedValue stated)
    {
        public DerivedValue Bounds => new(stated.Value, stated.Lowest, stated.Highest);
    }

    extension(DerivedValue value)
    {
        /// <summary>Half of the last stated digit, of a value that was only converted.</summary>
        public decimal Tolerance => value.Highest - value.Point;
    }
}
