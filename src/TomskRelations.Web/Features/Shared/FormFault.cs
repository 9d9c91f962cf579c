using Microsoft.AspNetCore.Mvc.ModelBinding;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a service found wrong with a form.</summary>
/// <param name="Field">Its name in the request; empty where no single field is to blame.</param>
/// <param name="Fault">As <see cref="FaultMessage"/> writes it.</param>
public sealed record FormFault(string Field, string Fault);

public static class FormFaultModelState
{
    public static void Add(this ModelStateDictionary state, IEnumerable<FormFault> faults)
    {
        foreach (var fault in faults) state.AddModelError(fault.Field, fault.Fault);
    }

    public static void Add(this ModelStateDictionary state, IEnumerable<EntryFault> faults) =>
        state.Add(faults.Select(fault => new FormFault(fault.Field, FaultMessage.Of(fault).ToString())));

    /// <summary>What came between the reading of a form and its publication, or which records name one that is to be withdrawn.</summary>
    public static void Add(this ModelStateDictionary state, IReadOnlyList<Problem> problems)
    {
        List<LinkedRecord> naming = [.. problems.Select(problem => problem.By).OfType<LinkedRecord>().Distinct()];
        if (naming.Count > 0) state.Add([new EntryFault("", EntryFaultKind.NamedBy) { Records = naming }]);
        else state.Add([new FormFault("", "Fault_Overtaken")]);
    }
}
