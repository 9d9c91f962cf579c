using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TomskRelations.Core.Data;

/// <summary>Instants are stored in UTC and read back as such; SQLite would hand them out without a kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
