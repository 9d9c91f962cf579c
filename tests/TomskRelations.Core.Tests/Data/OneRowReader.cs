using System.Collections;
using System.Data.Common;

namespace TomskRelations.Core.Tests.Data;

/// <summary>A result of one row whose every column has some value, so that a query method goes on to its next statement.</summary>
internal sealed class OneRowReader : DbDataReader
{
    private bool read;

    public override int FieldCount => 200;
    public override bool HasRows => true;
    public override bool IsClosed => false;
    public override int RecordsAffected => 0;
    public override int Depth => 0;
    public override object this[int ordinal] => GetString(ordinal);
    public override object this[string name] => GetString(0);
    public override bool Read() => !read && (read = true);
    public override bool NextResult() => false;
    public override bool IsDBNull(int ordinal) => false;

    /// <summary>"0" is a text, and the first member of every enum.</summary>
    public override string GetString(int ordinal) => "0";

    public override bool GetBoolean(int ordinal) => true;
    public override byte GetByte(int ordinal) => 1;
    public override char GetChar(int ordinal) => '0';
    public override DateTime GetDateTime(int ordinal) => new(2008, 1, 1);
    public override decimal GetDecimal(int ordinal) => 1;
    public override double GetDouble(int ordinal) => 1;
    public override float GetFloat(int ordinal) => 1;
    public override Guid GetGuid(int ordinal) => new("00000000-0000-0000-0000-000000000001");
    public override short GetInt16(int ordinal) => 1;
    public override int GetInt32(int ordinal) => 1;
    public override long GetInt64(int ordinal) => 1;
    public override object GetValue(int ordinal) => GetString(ordinal);
    public override Type GetFieldType(int ordinal) => typeof(string);
    public override string GetName(int ordinal) => $"c{ordinal}";
    public override int GetOrdinal(string name) => 0;
    public override string GetDataTypeName(int ordinal) => "nvarchar";
    public override int GetValues(object[] values) => 0;
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;
    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateOnly) ? (T)(object)new DateOnly(2008, 1, 1) : base.GetFieldValue<T>(ordinal);
}
