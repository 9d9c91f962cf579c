namespace TomskRelations.Core.Dates;
public enum DateModifier { None }
public sealed record EdtfDate { public const int MaxLength = 40; public static readonly EdtfDate Undated = new(); public string Edtf { get; private init; } = ""; public DateModifier Modifier { get; private init; } public DateOnly? Earliest { get; private init; } public DateOnly? Latest { get; private init; } }
