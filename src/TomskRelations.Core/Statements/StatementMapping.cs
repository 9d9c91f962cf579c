using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Statements;

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("Statements");
        statement.IsRecord();
        statement.HasText(row => row.Body, Statement.BodyLength);
        statement.HasDate(row => row.Date);
        statement.HasFigure(row => row.Figure);
        statement.HasMany(row => row.Subjects).WithOne(subject => subject.Statement).HasForeignKey(subject => subject.StatementId);
    }
}

internal sealed class StatementSubjectMapping : IEntityTypeConfiguration<StatementSubject>
{
    public void Configure(EntityTypeBuilder<StatementSubject> subject)
    {
        subject.ToTable("StatementSubjects");
        subject.HasKey(row => new { row.StatementId, row.Ordinal });
        subject.HasOne(row => row.Partner).WithMany().HasForeignKey(row => row.PartnerId);
        subject.HasOne(row => row.Delegation).WithMany().HasForeignKey(row => row.DelegationId);
        subject.HasOne(row => row.Milestone).WithMany().HasForeignKey(row => row.MilestoneId);
        subject.HasOne(row => row.Organisation).WithMany().HasForeignKey(row => row.OrganisationId);
    }
}
