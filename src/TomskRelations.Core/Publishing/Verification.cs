namespace TomskRelations.Core.Publishing;

/// <summary>What was checked, and what did not hold.</summary>
/// <param name="ChainHead">Hash of the latest revision; whoever noted it earlier can see that nothing before it was changed.</param>
public sealed record Verification(int Sources, int Sentences, int Quotes, int Revisions, string ChainHead, IReadOnlyList<Fault> Faults)
{
    /// <summary>Sheets of figures that were held against the rules of the form.</summary>
    public int Sheets { get; init; }

    /// <summary>What the rules ask about published figures, and no published reason answers. It breaks no promise: figures that are right as stated may not fit each other.</summary>
    public IReadOnlyList<Fault> Questions { get; init; } = [];

    public bool Holds => Faults.Count == 0;
}

public sealed record Fault(FaultKind Kind, string Where, string Detail)
{
    public override string ToString() => $"{Where}: {Kind switch
    {
        FaultKind.SourceAltered => "the source's text does not have its SHA-256",
        FaultKind.SentenceMisplaced => $"the sentence does not stand at its offset: \"{Detail}\"",
        FaultKind.QuoteNotVerbatim => $"the quote does not stand in its sentence at its offset: \"{Detail}\"",
        FaultKind.ChainBroken => $"the chain of revisions breaks here ({Detail})",
        FaultKind.ImpossibleFigure => $"a published figure cannot be so: {Detail}",
        FaultKind.UnexplainedWarning => $"the figures do not fit, and no reason is published: {Detail}",
        FaultKind.NotTheSeed => $"the first revision of \"{Detail}\" is not the record in the seed files",
        _ => Detail,
    }}";
}

public enum FaultKind
{
    SourceAltered,
    SentenceMisplaced,
    QuoteNotVerbatim,
    ChainBroken,
    NotTheSeed,
    ImpossibleFigure,
    UnexplainedWarning,
}
