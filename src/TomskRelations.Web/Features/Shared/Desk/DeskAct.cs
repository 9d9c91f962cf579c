using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Entry;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Which button of an entry form was pressed, and from which version of the draft the form was made.</summary>
public sealed class DeskAct
{
    public const string Save = "save", Submit = "submit", Return = "return", Publish = "publish", Preview = "preview", Discard = "discard";

    public string? Act { get; init; }

    /// <summary>Name of the list that gets a row.</summary>
    [FromForm(Name = "add-row")]
    public string? AddRow { get; init; }

    /// <summary>Name of the row that goes.</summary>
    [FromForm(Name = "remove-row")]
    public string? RemoveRow { get; init; }

    /// <summary>Number of the basis, from 0, whose sentence is to be chosen in its source.</summary>
    public int? Cite { get; init; }

    /// <summary>Null where there was no draft yet.</summary>
    public Guid? Version { get; init; }

    /// <summary>Number of the revision that the form was made from, where there was no draft; 0 for a new record.</summary>
    public int BasedOn { get; init; }

    /// <summary>What is to be mended, typed by whoever returns the draft.</summary>
    public string? Remark { get; init; }

    /// <summary>Why the draft is published without a second person.</summary>
    public string? ExceptionEn { get; init; }

    public string? ExceptionRu { get; init; }

    /// <summary>Whether something was typed that no draft keeps.</summary>
    public bool HasWords => EntryReader.Plain($"{Remark}{ExceptionEn}{ExceptionRu}") is not null;

    /// <summary>Adds or removes the row that the button names.</summary>
    /// <returns>Name of the row or list to go to.</returns>
    public string? EditRows(EntryRows rows)
    {
        if (RemoveRow is { } row) rows.Remove(row);
        return AddRow is { } list ? rows.Add(list) : RemoveRow?.Split('[')[0];
    }

    /// <summary>Whether a form without a draft was made from what stands in public now; of a draft, its version decides.</summary>
    public bool IsMadeFrom(int standing) => Version is not null || BasedOn == standing;
}

/// <summary>Which of the records a list of the desk shows.</summary>
public enum DeskList
{
    All,
    Drafts,
    Mine,
    Waiting,
    Published,

    /// <summary>Published, and they lack something.</summary>
    Incomplete,

    Withdrawn,
}
