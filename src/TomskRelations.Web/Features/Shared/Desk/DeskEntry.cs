using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>A form as its kind of record reads it: all that <see cref="EntryDesk"/> must know to show, keep and publish it.</summary>
public sealed record DeskEntry
{
    public required Guid Id { get; init; }
    public required RecordKind Kind { get; init; }

    /// <summary>The form, to be kept as it was typed.</summary>
    public required DraftContent Content { get; init; }

    /// <summary>Number of the latest revision; 0 for a record that was never published.</summary>
    public int Revision { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>Whether the record stands in public.</summary>
    public bool Stands => Revision > 0 && !IsWithdrawn;

    /// <summary>When and how the record was last published; null where it never was.</summary>
    public LastPublication? Last { get; init; }

    /// <summary>What stands in the way of its publication.</summary>
    public required IReadOnlyList<EntryFault> Faults { get; init; }

    /// <summary>Publishes what the form says, from a version of its draft; asked for only where there are no faults.</summary>
    public required Func<Guid, Signature, CancellationToken, Task<IReadOnlyList<Problem>>> PublishAsync { get; init; }

    /// <summary>Names the record in the address of the list, once it is published.</summary>
    public required string PublishedAs { get; init; }

    /// <summary>The form as it opens in a language where there is no draft: with the published record, or with what a new one begins with.</summary>
    public required Func<Language, string> Opened { get; init; }

    /// <summary>The parts of the form that are chosen as a whole where two versions differ.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>What parts, fields and choices are called.</summary>
    public required IFormWords Words { get; init; }

    /// <summary>The model of the view "Edit".</summary>
    public required Func<EntryState, object> View { get; init; }

    public DeskAddresses Addresses => DeskAddresses.Of(Kind);

    /// <summary>What the form of a record says, as far as all kinds have it in common.</summary>
    public static DeskEntry Of<T>(EntryContext<T> context, RecordReading<T> reading, RecordPublisher publisher, DeskForm form)
        where T : RecordDocument => Of(context, reading.Document, reading.Faults, () => reading.Plan(context), publisher, form);

    /// <param name="plan">What publishing the form consists of; asked for only where there are no faults.</param>
    public static DeskEntry Of<T>(EntryContext<T> context, T document, IReadOnlyList<EntryFault> faults, Func<RecordPlan> plan, RecordPublisher publisher, DeskForm form)
        where T : RecordDocument => new()
        {
            Id = context.Id,
            Kind = document.RecordKind,
            Content = form.Content,
            Revision = context.Published?.Revision ?? 0,
            IsWithdrawn = context.Published is { IsWithdrawn: true },
            Last = context.Published?.Last,
            Faults = faults,
            PublishAsync = (draft, signature, cancellation) => publisher.PublishAsync(plan(), draft, signature, cancellation),
            PublishedAs = document.Key,
            Opened = form.Opened,
            Sections = form.Sections,
            Words = form.Words,
            View = form.View,
        };
}

/// <summary>What a kind of record brings of its own to <see cref="DeskEntry"/>.</summary>
public sealed record DeskForm(DraftContent Content, Func<Language, string> Opened, IReadOnlyList<FormSection> Sections, IFormWords Words, Func<EntryState, object> View);
