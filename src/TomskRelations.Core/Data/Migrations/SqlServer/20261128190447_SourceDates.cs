using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SourceDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Date_Earliest",
                table: "Sources",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Date_Edtf",
                table: "Sources",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Date_Latest",
                table: "Sources",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Date_Modifier",
                table: "Sources",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "None");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Date_Earliest",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Date_Edtf",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Date_Latest",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Date_Modifier",
                table: "Sources");
        }
    }
}
