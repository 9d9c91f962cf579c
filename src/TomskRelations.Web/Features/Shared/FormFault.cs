using Microsoft.AspNetCore.Mvc.ModelBinding;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a service found wrong with a form.</summary>
/// <param name="Field">Its name in the request; empty where no single field is to blame.</param>
/// <param name="Fault">A key of a resource file, and its values after spaces.</param>
public sealed record FormFault(string Field, string Fault);

public static class FormFaultModelState
{
    public static void Add(this ModelStateDictionary state, IEnumerable<FormFault> faults)
    {
        foreach (var fault in faults) state.AddModelError(fault.Field, fault.Fault);
    }

    public static void Add(this ModelStateDictionary state, IEnumerable<EntryFault> faults) =>
        state.Add(faults.Select(fault => new FormFault(fault.Field, string.Join(' ', [$"Fault_{fault.Kind}", .. fault.Values]))));

    /// <summary>What came between the reading of a form and its publication; the last word of the detail names the other record.</summary>
    public static void Add(this ModelStateDictionary state, IEnumerable<Problem> problems) =>
        state.Add(problems.Select(problem => new FormFault("", problem.Kind == ProblemKind.NamedBy ? $"Fault_NamedBy {problem.Detail.Split(' ')[^1]}" : "Fault_Overtaken")));
}
