namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>An axis in round steps that holds nought and every value on it.</summary>
public sealed record ChartScale(decimal Lowest, decimal Highest, decimal Step)
{
    private static readonly decimal[] RoundSteps = [1, 2, 3, 5, 10];

    /// <param name="smallest">The smallest step that makes sense: 1 for what is counted.</param>
    public static ChartScale Of(IEnumerable<decimal> values, int steps, decimal smallest = 0)
    {
        var held = values.Append(0).ToList();
        var (lowest, highest) = (held.Min(), held.Max());
        if (lowest == highest) highest = Math.Max(1, smallest);
        var step = Math.Max(Rounded((highest - lowest) / steps), smallest);
        return new(Math.Floor(lowest / step) * step, Math.Ceiling(highest / step) * step, step);
    }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Lowest; tick <= Highest; tick += Step) yield return tick;
        }
    }

    /// <summary>With how many decimals the ticks are written.</summary>
    public int Decimals => (Step / 1.0000000000m).Scale;

    /// <summary>Which part of the axis lies below a value, from 0 to 1.</summary>
    public double Part(decimal value) => (double)((value - Lowest) / (Highest - Lowest));

    private static decimal Rounded(decimal step)
    {
        var power = 1m;
        while (power * 10 <= step) power *= 10;
        while (power > step) power /= 10;
        return RoundSteps.First(round => round * power >= step) * power;
    }
}
