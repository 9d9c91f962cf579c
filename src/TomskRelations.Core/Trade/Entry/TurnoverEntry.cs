using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>The form of a year's turnover, as typed.</summary>
public sealed class TurnoverEntry
{
    public string? Year { get; set; }

    /// <summary>Code of a <see cref="SheetPeriod"/>.</summary>
    public string? Period { get; set; }

    /// <summary>1 to 12, where the period is <see cref="SheetPeriod.Months"/>.</summary>
    public string? FromMonth { get; set; }

    public string? ToMonth { get; set; }

    /// <summary>Code of a <see cref="ReportingBody"/>.</summary>
    public string? Body { get; set; }

    /// <summary>Code of a <see cref="TradeStatus"/>.</summary>
    public string? Status { get; set; }

    /// <summary>Code of a <see cref="TradeUnit"/> of money: that of the figures typed without one.</summary>
    public string? Unit { get; set; }

    public FigureEntry Turnover { get; set; } = new();
    public FigureEntry Export { get; set; } = new();
    public FigureEntry Import { get; set; } = new();
    public FigureEntry Growth { get; set; } = new();
    public FigureEntry ExportGrowth { get; set; } = new();
    public FigureEntry ImportGrowth { get; set; } = new();

    /// <summary>Of the three growths; blank for the year before.</summary>
    public string? GrowthBaseYear { get; set; }

    public FigureEntry ShareCis { get; set; } = new();
    public FigureEntry ShareOther { get; set; } = new();
    public FigureEntry PartnerCount { get; set; } = new();
    public List<PartnerEntry> Partners { get; set; } = [];

    /// <summary>What new and changed figures rest on; those that stay keep their proof unless a row names them.</summary>
    public List<BasisEntry> Basis { get; set; } = [];

    /// <summary>Why figures stand against a warning.</summary>
    public string? ReasonEn { get; set; }

    public string? ReasonRu { get; set; }

    /// <summary>Why published figures change or go.</summary>
    public string? SupersedeReasonEn { get; set; }

    public string? SupersedeReasonRu { get; set; }

    /// <summary>What the history says of this publication.</summary>
    public string? NoteEn { get; set; }

    public string? NoteRu { get; set; }

    /// <param name="name">Of a figure of the whole region: <see cref="Turnover"/>, <see cref="ShareCis"/>.</param>
    public FigureEntry FigureOf(string name) => name switch
    {
        nameof(Turnover) => Turnover,
        nameof(Export) => Export,
        nameof(Import) => Import,
        nameof(Growth) => Growth,
        nameof(ExportGrowth) => ExportGrowth,
        nameof(ImportGrowth) => ImportGrowth,
        nameof(ShareCis) => ShareCis,
        nameof(ShareOther) => ShareOther,
        nameof(PartnerCount) => PartnerCount,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The form has no such figure."),
    };

    /// <summary>The lists whose rows can be added and removed.</summary>
    public EntryRows Rows() => new EntryRows().With(nameof(Partners), Partners).With(nameof(Basis), Basis);
}

/// <summary>One figure, or why it is not there.</summary>
public sealed class FigureEntry
{
    public string? Figure { get; set; }

    /// <summary>Code of a <see cref="Records.Missing"/>; blank where nothing is to be published.</summary>
    public string? Missing { get; set; }

    public bool IsTrueZero { get; set; }
}

/// <summary>What is known of the trade with one partner: a turnover or a share of it, exports, imports, a trend.</summary>
public sealed class PartnerEntry
{
    public string? Partner { get; set; }

    /// <summary>A turnover, or a share in per cent.</summary>
    public string? Figure { get; set; }

    public string? Export { get; set; }
    public string? Import { get; set; }

    /// <summary>Of every zero of the row.</summary>
    public bool IsTrueZero { get; set; }

    /// <summary>Code of a <see cref="TrendDirection"/>, or of a <see cref="Records.Missing"/> where it is known why there is none.</summary>
    public string? Trend { get; set; }

    /// <summary>Blank for the year before.</summary>
    public string? BaseYear { get; set; }

    public bool IsBlank => EntryReader.Plain($"{Partner}{Figure}{Export}{Import}{Trend}{BaseYear}") is null;
}
