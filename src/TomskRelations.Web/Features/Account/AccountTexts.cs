namespace TomskRelations.Web.Features.Account;

/// <summary>Names the resource files with the words of signing in and of passwords.</summary>
public sealed class AccountTexts;
