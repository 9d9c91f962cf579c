namespace TomskRelations.Web.Setup;

/// <summary>A setting cannot be used; the message is one line that names it, what it holds and what it takes.</summary>
public sealed class SettingException(string key, string? holds, string takes) : Exception($"The setting {key} holds \"{holds}\"; it takes {takes}.");
