using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What the parts of a form are called where two versions of it are compared; one for each kind of form.</summary>
public interface IFormWords
{
    /// <summary>Of the records that the form enters.</summary>
    RecordKind Kind { get; }

    /// <param name="key">Id of the section on the form's page.</param>
    string Section(string key);

    /// <param name="name">Of the field in the request: "Heads[0].En".</param>
    string Field(string name);

    /// <summary>What was typed, or the label of what was chosen.</summary>
    string Value(string name, string value);
}
