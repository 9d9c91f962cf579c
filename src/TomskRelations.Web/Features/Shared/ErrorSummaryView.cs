namespace TomskRelations.Web.Features.Shared;

/// <summary>What is wrong with a form, above it: model of the partial _ErrorSummary.</summary>
public sealed record ErrorSummaryView(IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Whether the page opens at the summary; not where it is only to be seen.</summary>
    public bool TakesFocus { get; init; } = true;

    /// <summary>The faults as the fields follow one another on the page; those of no field come first.</summary>
    /// <param name="fields">Names of the fields, as a browser sends them.</param>
    public IEnumerable<FieldFault> InOrderOf(IEnumerable<string> fields)
    {
        List<string?> ids = [.. fields.Select(StaffFieldView.IdOf)];
        return Faults.OrderBy(fault => ids.IndexOf(fault.Id));
    }
}

/// <param name="Id">Of the field; null where no single field is to blame.</param>
public sealed record FieldFault(string? Id, LinkedWords Words);
