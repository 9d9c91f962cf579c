using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Corrections",
                table: "Revisions",
                columns: new[] { "Sequence", "RecordKind" },
                filter: "Number > 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_Corrections",
                table: "Revisions");
        }
    }
}
